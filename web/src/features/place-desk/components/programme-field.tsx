import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useProblemText } from '@/components/use-problem-text';
import { programmesQuery } from '../api/get-choices';
import type { TermsDraft } from '../model/terms-draft';
import { useDeskTexts } from '../texts';

interface Props {
  draft: TermsDraft;
  error?: string;
  onChange: (part: Pick<TermsDraft, 'crebo' | 'leerweg' | 'alsoCrebos'>) => void;
}

/** The main programme that a place is for, in one leerweg; the others have the same one. */
export function ProgrammeField({ draft: { crebo, leerweg, alsoCrebos }, error, onChange }: Props) {
  const t = useDeskTexts();
  const textOf = useProblemText();
  const { data, error: withoutChoices } = useQuery(programmesQuery);
  const inLeerweg = (way: string) => (data?.items ?? []).filter((each) => each.leerweg === way).map((each) => each.crebo);
  const options = (data?.items ?? []).map((each) => ({ value: `${each.crebo} ${each.leerweg}`, label: `${each.name} · ${each.crebo} · ${each.leerweg}` }));
  return (
    <NativeSelect
      size="md"
      label={t('programme')}
      required
      error={error ?? (withoutChoices && textOf(withoutChoices))}
      value={`${crebo} ${leerweg}`}
      data={[{ value: ' ', label: '' }, ...options]}
      onChange={({ target }) => {
        const [chosen = '', way = ''] = target.value.split(' ');
        const others = inLeerweg(way);
        onChange({ crebo: chosen, leerweg: way, alsoCrebos: alsoCrebos.filter((each) => each !== chosen && others.includes(each)) });
      }}
    />
  );
}
