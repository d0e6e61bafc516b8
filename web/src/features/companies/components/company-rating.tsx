import { IconStar } from '@tabler/icons-react';
import { Pill } from '@/components/pill';
import { number } from '@/lib/format/numbers';
import type { CompanyLine } from '../api/types';
import { useCompanyTexts } from '../texts';

/** What students thought of a company. */
export function CompanyRating({ company: { rating, ratings } }: { company: CompanyLine }) {
  const t = useCompanyTexts();
  if (rating === null) return <Pill icon={null}>{t('unrated')}</Pill>;
  return (
    <Pill tone="sun" icon={IconStar}>
      {t('rating', { stars: number(rating, 1), count: ratings })}
    </Pill>
  );
}
