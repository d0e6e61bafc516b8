import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { programmesQuery } from '../api/get-choices';
import type { TermsDraft } from '../model/terms-draft';
import { useDeskTexts } from '../texts';

interface Props {
  draft: TermsDraft;
  error?: string;
  onChange: (part: Pick<TermsDraft, 'crebo' | 'leerweg'>) => void;
}

/** The programme that a place is for, in one leerweg. */
export function ProgrammeField({ draft: { crebo, leerweg }, error, onChange }: Props) {
  const t = useDeskTexts();
  const { data } = useQuery(programmesQuery);
  const options = (data?.items ?? []).map((each) => ({ value: `${each.crebo} ${each.leerweg}`, label: `${each.name} · ${each.crebo} · ${each.leerweg}` }));
  return (
    <NativeSelect
      label={t('programme')}
      required
      error={error}
      value={`${crebo} ${leerweg}`}
      data={[{ value: ' ', label: '' }, ...options]}
      onChange={({ target }) => {
        const [chosen = '', way = ''] = target.value.split(' ');
        onChange({ crebo: chosen, leerweg: way });
      }}
    />
  );
}
