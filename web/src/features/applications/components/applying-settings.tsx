import { Button, NumberInput, Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Card } from '@/components/card';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { ApiProblem } from '@/lib/api/problem';
import { useChangeApplyingSettings } from '../api/change-applying-settings';
import { type ApplyingSettings as Settings, applyingSettingsQuery } from '../api/get-applying-settings';
import { useApplicationTexts } from '../texts';

const BOUNDS = { answerWithinDays: 90, mostOpenPerStudent: 50, mostOpenPerPlace: 500 };
const NUMBERS = ['answerWithinDays', 'mostOpenPerStudent', 'mostOpenPerPlace'] as const;

type Draft = Omit<Settings, (typeof NUMBERS)[number]> & Record<(typeof NUMBERS)[number], number | string>;

/** How applying goes at the school: a card on the coordinator's settings. */
export function ApplyingSettings() {
  const query = useQuery(applyingSettingsQuery);
  return <QueryView query={query}>{(settings) => <SettingsForm key={settings.version} settings={settings} />}</QueryView>;
}

function SettingsForm({ settings }: { settings: Settings }) {
  const t = useApplicationTexts();
  const textOf = useProblemText();
  const [wanted, setWanted] = useState<Draft>(settings);
  const change = useChangeApplyingSettings();
  const problem = change.error instanceof ApiProblem ? change.error : null;
  const untouched = JSON.stringify(wanted) === JSON.stringify(settings);
  const required = useRequired(NUMBERS.filter((each) => wanted[each] === ''));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) change.mutate(settingsOf(wanted), { onSuccess: () => toastDone(t('settings.saved')) });
  };
  return (
    <Card title={t('settings')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Switch
            label={t('settings.firstLook')}
            description={t('settings.firstLook.text')}
            checked={wanted.firstLook}
            onChange={({ currentTarget }) => setWanted({ ...wanted, firstLook: currentTarget.checked })}
          />
          {NUMBERS.map((each) => (
            <NumberInput
              key={each}
              label={t(`settings.${each}`)}
              description={t(`settings.${each}.text`)}
              min={1}
              max={BOUNDS[each]}
              allowDecimal={false}
              required
              value={wanted[each]}
              error={(required.errorOf(each) ?? problem?.of(each)) && t('settings.bounds', { most: BOUNDS[each] })}
              onChange={(value) => setWanted({ ...wanted, [each]: value })}
            />
          ))}
          {change.error && problem?.errors.length !== 1 && (
            <Reason tone="red" alert>
              {textOf(change.error)}
            </Reason>
          )}
          <Button type="submit" loading={change.isPending} disabled={untouched}>
            {t('settings.save')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

function settingsOf({ firstLook, version, ...numbers }: Draft): Settings {
  const [answerWithinDays = 0, mostOpenPerStudent = 0, mostOpenPerPlace = 0] = NUMBERS.map((each) => Number(numbers[each]));
  return { firstLook, version, answerWithinDays, mostOpenPerStudent, mostOpenPerPlace };
}
