import { TagsInput } from '@mantine/core';
import { isWorkProcess, MOST_WORK_PROCESSES } from '../model/terms-draft';
import { useDeskTexts } from '../texts';

interface Props {
  value: string[];
  error?: string;
  onChange: (workProcesses: string[]) => void;
}

/** The codes of what a student can learn at a place, typed one by one or several at once. */
export function WorkProcessesField({ value, error, onChange }: Props) {
  const t = useDeskTexts();
  const wrong = value.find((each) => !isWorkProcess(each));
  return (
    <TagsInput
      label={t('workProcesses')}
      description={t('workProcesses.hint')}
      splitChars={[',', ';', ' ']}
      maxTags={MOST_WORK_PROCESSES}
      clearable
      error={wrong === undefined ? error : t('workProcesses.wrong', { code: wrong })}
      value={value}
      onChange={(codes) => onChange([...new Set(codes.map((each) => each.toUpperCase()))])}
    />
  );
}
