import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { toastDone, toastFailed } from '@/components/toast';
import { useProblemText } from '@/components/use-problem-text';
import { useRequired } from '@/components/use-required';
import { supervisorChoicesQuery, useLinkSupervisor } from '../api/link-supervisor';
import type { StudentLine } from '../api/types';
import { usePeopleTexts } from '../texts';

/** Links one student to another supervisor. */
export function ChooseSupervisor({ student }: { student: StudentLine }) {
  const { name } = student;
  const t = usePeopleTexts();
  const textOf = useProblemText();
  const { data: supervisors = [], error: withoutChoices } = useQuery(supervisorChoicesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const link = useLinkSupervisor(student);
  const send = (supervisor: string) =>
    link.mutate(supervisor, { onSuccess: () => toastDone(t('linked', { name })), onError: (error) => toastFailed(textOf(error)) });
  const required = useRequired(chosen === null ? ['supervisor'] : []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget) && chosen) send(chosen);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-end" p="sm">
        <Select
          label={t('choose', { name })}
          searchable
          limit={60}
          value={chosen}
          error={required.errorOf('supervisor') ?? (withoutChoices && textOf(withoutChoices))}
          onChange={setChosen}
          data={supervisors.map((each) => ({ value: each.id, label: `${each.name} · ${t('count', { count: each.students })}` }))}
        />
        <Button type="submit" loading={link.isPending}>
          {t('link')}
        </Button>
      </Group>
    </form>
  );
}
