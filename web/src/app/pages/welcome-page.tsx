import { Button } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { Card } from '@/components/card';
import { usePageTitle } from '@/components/page';
import { Reason } from '@/components/reason';
import { signInAddress } from '@/lib/session/sign-in';
import { useShellTexts } from '../shell/texts';
import classes from './welcome-page.module.css';

const parts = [
  ['welcome.forStudents', 'welcome.forStudentsText'],
  ['welcome.forTrainers', 'welcome.forTrainersText'],
  ['welcome.forSchools', 'welcome.forSchoolsText'],
] as const;

/** For who isn't signed in: what this is, and the way in, back to the asked address. */
export function WelcomePage({ path }: { path: string }) {
  const t = useShellTexts();
  usePageTitle(t('welcome.title'));
  const failed = new URLSearchParams(window.location.search).get('sign-in') === 'failed';
  const asked = failed ? path : path + window.location.search;
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('welcome.title')}</h1>
      <p className={classes.lead}>{t('welcome.lead')}</p>
      {failed && (
        <Reason tone="red" alert>
          {t('welcome.failed')}
        </Reason>
      )}
      <Button component="a" href={signInAddress(asked)} size="lg" leftSection={<IconLogin2 size={20} />}>
        {t('signIn')}
      </Button>
      <div className={classes.parts}>
        {parts.map(([title, text]) => (
          <Card key={title}>
            <h2>{t(title)}</h2>
            <p className={classes.part}>{t(text)}</p>
          </Card>
        ))}
      </div>
    </div>
  );
}
