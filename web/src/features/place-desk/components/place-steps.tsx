import { Button, Group, Stack } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Reason } from '@/components/reason';
import { ReasonDialog } from '@/components/reason-dialog';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useOfferPlace } from '../api/offer-place';
import type { DeskPlace } from '../api/types';
import { useWithdrawPlace } from '../api/withdraw-place';
import { useDeskTexts } from '../texts';

/** Showing a place to students, and taking it away with a reason. */
export function PlaceSteps({ place }: { place: DeskPlace }) {
  const t = useDeskTexts();
  const textOf = useProblemText();
  const [withdrawing, setWithdrawing] = useState(false);
  const offer = useOfferPlace(place);
  const withdraw = useWithdrawPlace(place);
  const hidden = place.state === 'DRAFT' || place.state === 'WITHDRAWN';
  return (
    <Stack gap="sm">
      <Group>
        {hidden && (
          <Button leftSection={<IconEye size={20} />} loading={offer.isPending} onClick={() => offer.mutate(undefined, { onSuccess: () => toastDone(t('offered')) })}>
            {t(place.state === 'DRAFT' ? 'offer' : 'offer.again')}
          </Button>
        )}
        {place.state !== 'WITHDRAWN' && (
          <Button variant="default" leftSection={<IconEyeOff size={20} />} onClick={() => setWithdrawing(true)}>
            {t('withdraw')}
          </Button>
        )}
      </Group>
      {offer.error && (
        <Reason tone="red" alert>
          {textOf(offer.error)}
        </Reason>
      )}
      <ReasonDialog
        opened={withdrawing}
        onClose={() => setWithdrawing(false)}
        title={t('withdraw.title', { title: place.title })}
        text={place.openApplications > 0 ? t('withdraw.text', { count: place.openApplications }) : undefined}
        label={t('withdraw.label')}
        hint={t('withdraw.hint')}
        verb={t('withdraw')}
        danger
        busy={withdraw.isPending}
        error={withdraw.error && textOf(withdraw.error)}
        onReason={(reason) =>
          withdraw.mutate(reason, {
            onSuccess: () => {
              setWithdrawing(false);
              toastDone(t('withdrawn'));
            },
          })
        }
      />
    </Stack>
  );
}
