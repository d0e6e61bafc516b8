import { Button } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { Pill } from '@/components/pill';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useHasRole } from '@/lib/session/use-me';
import { useFileAgreement } from '../api/file-agreement';
import type { Agreement } from '../api/types';
import { useAgreementTexts } from '../texts';

/** Administration puts the signed agreement in the file. */
export function FileButton({ agreement }: { agreement: Agreement }) {
  const t = useAgreementTexts();
  const textOf = useProblemText();
  const staff = useHasRole('administration');
  const file = useFileAgreement(agreement.id);
  if (agreement.filed && staff) return <Pill tone="green">{t('filed')}</Pill>;
  if (!agreement.may.file) return null;
  return (
    <Button
      size="lg"
      leftSection={<IconArchive size={20} />}
      loading={file.isPending}
      onClick={() =>
        file.mutate(undefined, {
          onSuccess: () => toastDone(t('filed')),
          onError: (error) => toastFailed(textOf(error)),
        })
      }
    >
      {t('file')}
    </Button>
  );
}
