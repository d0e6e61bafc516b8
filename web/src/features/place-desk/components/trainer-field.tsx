import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Reason } from '@/components/reason';
import { useProblemText } from '@/components/use-problem-text';
import { placeCompanyQuery } from '../api/get-choices';
import { useDeskTexts } from '../texts';

interface Props {
  companyId: string;
  value: string;
  error?: string;
  onChange: (trainer: string) => void;
}

/** Who guides at this place: one of the company's trainers. */
export function TrainerField({ companyId, value, error, onChange }: Props) {
  const t = useDeskTexts();
  const textOf = useProblemText();
  const { data, error: withoutChoices } = useQuery(placeCompanyQuery(companyId));
  if (data?.trainers.length === 0) {
    return (
      <Reason tone={error ? 'red' : 'sun'} alert={error !== undefined}>
        {t('trainer.none')}
      </Reason>
    );
  }
  return (
    <NativeSelect
      size="md"
      label={t('trainer')}
      required
      error={error ?? (withoutChoices && textOf(withoutChoices))}
      value={value}
      data={[{ value: '', label: '' }, ...(data?.trainers ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
