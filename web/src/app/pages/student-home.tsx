import { useQuery } from '@tanstack/react-query';
import { LateSkeleton } from '@/components/late-skeleton';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { OwnMeetings } from '@/features/applications/components/own-meetings';
import { internshipsQuery } from '@/features/hours/api/get-internships';
import type { Internship } from '@/features/hours/api/types';
import { HoursProgress } from '@/features/hours/components/hours-progress';
import { HoursStep } from '@/features/hours/components/hours-step';
import { myJourneyQuery } from '@/features/journeys/api/get-my-journey';
import type { Journey } from '@/features/journeys/api/types';
import { ComingCard, JourneyStepCard } from '@/features/journeys/components/journey-step';
import { Phases } from '@/features/journeys/components/phases';
import { useJourneyTexts } from '@/features/journeys/texts';
import { NextDeadline } from '@/features/places/components/next-deadline';
import { ShortlistButton } from '@/features/shortlist/components/shortlist-button';
import { OpenSuggestions } from '@/features/suggestions/components/open-suggestions';
import { capital, longDay, today } from '@/lib/format/dates';
import { useMe } from '@/lib/session/use-me';
import { OtherTasks } from './other-tasks';
import classes from './student-home.module.css';

const ABOUT_HOURS = ['LOG_HOURS', 'CORRECT_HOURS'];

/** The student's home: the phases, the one next action, how the hours stand, and what else there is to do. */
export function StudentHome() {
  const t = useJourneyTexts();
  const journey = useQuery(myJourneyQuery);
  const internships = useQuery(internshipsQuery);
  const firstName = useMe()?.name.split(' ')[0] ?? '';
  return (
    <Page title={t('hello', { name: firstName })} above={capital(longDay(today()))} width="wide">
      <QueryView query={journey}>
        {(mine) => (
          <>
            <Phases journey={mine} />
            <NextDeadline />
            <Parts journey={mine} internship={internships.data?.items.find(({ id }) => id === mine.internshipId)} comes={internships.isLoading} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

interface PartsProps {
  journey: Journey;
  internship: Internship | undefined;
  /** The internship is on its way: the next step must not change under a finger. */
  comes: boolean;
}

function Parts({ journey, internship, comes }: PartsProps) {
  const aboutHours = ABOUT_HOURS.includes(journey.step.code);
  return (
    <div className={classes.grid}>
      <div className={classes.side}>
        {journey.applicationsOpen > 0 && <OwnMeetings />}
        <Step journey={journey} internship={aboutHours ? internship : undefined} comes={aboutHours && comes} />
        {journey.coming && <ComingCard journey={journey} coming={journey.coming} />}
        <OpenSuggestions beside={(place) => <ShortlistButton placeId={place} />} />
        <OtherTasks steps={[journey.step, journey.coming?.step ?? []].flat()} />
      </div>
      {internship && (
        <div className={classes.side}>
          <HoursProgress internship={internship} />
        </div>
      )}
    </div>
  );
}

function Step({ journey, internship, comes }: PartsProps) {
  if (internship) return <HoursStep internship={internship} />;
  return comes ? <LateSkeleton lines={2} /> : <JourneyStepCard journey={journey} />;
}
