import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { LoadMore } from '@/components/load-more';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { shortDate } from '@/lib/format/dates';
import { distance } from '@/lib/format/numbers';
import { useHasRole } from '@/lib/session/use-me';
import { profileQuery } from '../api/get-profile';
import { itemsOf, type Offer, offersQuery } from '../api/search-stagemarkt';
import { usePlaceTexts } from '../texts';
import card from './place-card.module.css';
import page from './search-page.module.css';
import classes from './stagemarkt-list.module.css';
import { ALL, isPostcode, useWanted } from './use-wanted';

/** Behind a town that shares its name; Stagemarkt knows the name only. */
const PROVINCE = / \(.*\)$/;

/** What Stagemarkt offers around the same town, beneath the school's own places. */
export function StagemarktList({ near }: { near: string }) {
  const t = usePlaceTexts();
  const textOf = useProblemText();
  const { wanted, onlyStagemarkt } = useWanted();
  const student = useHasRole('student');
  const { data: profile } = useQuery({ ...profileQuery, enabled: student });
  const { words, km, leerweg, level, days, until } = wanted;
  const crebo = wanted.crebo || (profile?.crebo ?? '');
  const postcode = isPostcode(wanted.town) ? wanted.town : '';
  const town = postcode ? '' : (wanted.town || near).replace(PROVINCE, '');
  const query = useInfiniteQuery(offersQuery({ crebo: crebo === ALL ? '' : crebo, town, postcode, km, words, leerweg, level, days, until }));
  const notice = query.error ? textOf(query.error) : query.data?.pages.at(-1)?.notice;
  const offers = query.data ? itemsOf(query.data.pages) : [];
  const notAsked = query.fetchStatus === 'idle' && !query.data && !query.error;
  if (notAsked) return onlyStagemarkt ? <Reason>{t('stagemarkt.where')}</Reason> : null;
  return (
    <section className={classes.part} aria-label={t('stagemarkt')}>
      <h2 className={classes.title}>{t('stagemarkt')}</h2>
      <p className={classes.explain} role="status">
        {notice ?? (query.isPending ? t('stagemarkt.asking') : offers.length === 0 && !query.hasNextPage ? t('stagemarkt.none') : t(student ? 'stagemarkt.explain' : 'stagemarkt.explain.staff'))}
      </p>
      {offers.length > 0 && (
        <ol className={page.list}>
          {offers.map((offer) => (
            <li key={offer.id} className={card.card}>
              <OfferFacts offer={offer} />
              {student && (
                <Button component={Link} to={bringIn(offer)} variant="default" aria-label={t('stagemarkt.bringInOf', { title: offer.title })}>
                  {t('stagemarkt.bringIn')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      <LoadMore query={query} />
    </section>
  );
}

/** The form for an own place, with what Stagemarkt shows of this one filled in. */
function bringIn({ companyName, leerbedrijfId, street, houseNumber, postcode, town, title, startsOn, daysPerWeek }: Offer): string {
  const known = { companyName, leerbedrijfId, street, houseNumber, postcode, town, title, startsOn, daysPerWeek };
  const given = Object.entries(known).filter(([, value]) => value !== null);
  return `/eigen-plekken/nieuw?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}

function OfferFacts({ offer }: { offer: Offer }) {
  const t = usePlaceTexts();
  const facts = [
    offer.leerweg,
    offer.daysPerWeek === null ? null : t('days', { count: offer.daysPerWeek }),
    offer.startsOn && t('stagemarkt.from', { date: shortDate(offer.startsOn) }),
  ];
  return (
    <>
      <h3 className={card.title}>{offer.title}</h3>
      <div className={card.line}>
        {[offer.companyName, offer.town].filter(Boolean).join(' · ')}
        {offer.distanceKm !== null && (
          <>
            {' · '}
            <strong>{distance(offer.distanceKm)}</strong>
          </>
        )}
      </div>
      <div className={card.facts}>{facts.filter(Boolean).join(' · ')}</div>
    </>
  );
}
