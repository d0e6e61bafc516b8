import { Stack, Switch } from '@mantine/core';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useArrangeVog } from '../api/arrange-vog';
import type { Programme } from '../api/types';
import { usePeopleTexts } from '../texts';

/** Whether the school arranges a statement of conduct (VOG) for the students of a programme. */
export function VogSwitch({ programme: { id, arrangesVog } }: { programme: Programme }) {
  const t = usePeopleTexts();
  const textOf = useProblemText();
  const arrange = useArrangeVog(id);
  return (
    <Stack gap="sm">
      <Switch
        label={t('vog.arranged')}
        description={t('vog.hint')}
        checked={arrangesVog}
        disabled={arrange.isPending}
        onChange={({ target }) => arrange.mutate(target.checked, { onSuccess: () => toastDone(t('vog.saved')) })}
      />
      {arrange.error && (
        <Reason tone="red" alert>
          {textOf(arrange.error)}
        </Reason>
      )}
    </Stack>
  );
}
