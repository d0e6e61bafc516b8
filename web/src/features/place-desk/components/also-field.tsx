import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useProblemText } from '@/components/use-problem-text';
import { programmesQuery } from '../api/get-choices';
import { MOST_ALSO, type TermsDraft } from '../model/terms-draft';
import { useDeskTexts } from '../texts';

interface Props {
  draft: TermsDraft;
  error?: string;
  onChange: (alsoCrebos: string[]) => void;
}

/** The other programmes that a place is for, in the same leerweg. */
export function AlsoField({ draft: { crebo, leerweg, alsoCrebos }, error, onChange }: Props) {
  const t = useDeskTexts();
  const textOf = useProblemText();
  const { data, error: withoutChoices } = useQuery(programmesQuery);
  const others = (data?.items ?? []).filter((each) => each.leerweg === leerweg && each.crebo !== crebo);
  return (
    <MultiSelect
      label={t('also')}
      description={t('also.hint')}
      searchable
      clearable
      hidePickedOptions
      maxValues={MOST_ALSO}
      nothingFoundMessage={t('also.none')}
      error={error ?? (withoutChoices && textOf(withoutChoices))}
      data={others.map((each) => ({ value: each.crebo, label: `${each.name} · ${each.crebo}` }))}
      value={others.length === 0 ? [] : alsoCrebos}
      onChange={onChange}
    />
  );
}
