import { Button, Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { toastDone } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useChangeSettings } from '../api/change-settings';
import { type Gate, type Settings, settingsQuery } from '../api/get-settings';
import { useSchoolTexts } from '../texts';

const GATES: Gate[] = ['AGREEMENT', 'APPROVAL'];

/** What the school chooses for all its internships, and under it what else there is to choose, once the first can't push it away any more. */
export function SettingsPage({ children }: { children?: ReactNode }) {
  const t = useSchoolTexts();
  const query = useQuery(settingsQuery);
  return (
    <Page title={t('settings')} back="/">
      <QueryView query={query}>{(settings) => <HoursGate key={settings.version} settings={settings} />}</QueryView>
      {!query.isPending && children}
    </Page>
  );
}

function HoursGate({ settings }: { settings: Settings }) {
  const t = useSchoolTexts();
  const textOf = useProblemText();
  const [gate, setGate] = useState(settings.hoursGate);
  const change = useChangeSettings();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ ...settings, hoursGate: gate }, { onSuccess: () => toastDone(t('saved')) });
  };
  return (
    <Card title={t('gate')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Radio.Group label={t('gate.question')} value={gate} onChange={(value) => setGate(value as Gate)}>
            <Stack gap="sm" mt="xs">
              {GATES.map((each) => (
                <Radio key={each} value={each} label={t(`gate.${each}`)} description={t(`gate.${each}.text`)} />
              ))}
            </Stack>
          </Radio.Group>
          {change.error && (
            <Reason tone="red" alert>
              {textOf(change.error)}
            </Reason>
          )}
          <Button type="submit" loading={change.isPending} disabled={gate === settings.hoursGate}>
            {t('save')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
