import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconCheck, IconMinus, IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { Card } from '@/components/card';
import { ChoiceChips } from '@/components/choice-chips';
import { useSharedTexts } from '@/components/texts';
import { toastDone } from '@/components/toast';
import { useRequired } from '@/components/use-required';
import { capital, longDay, weekOf } from '@/lib/format/dates';
import { hours, hoursInFull } from '@/lib/format/hours';
import type { DayKind, NewDay } from '../api/types';
import { bodyOf, type DayDraft, draftOf, faultOf, minutesOf, stepped } from '../model/day-draft';
import type { Sent } from '../queue/replay';
import { useHoursTexts } from '../texts';
import classes from './day-form.module.css';

const KINDS: DayKind[] = ['WORKED', 'SICK', 'SCHOOL', 'FREE'];
const BREAKS = [0, 15, 30, 45, 60, 75, 90, 120];

interface Props {
  date: string;
  known: NewDay | null;
  usual: NewDay | null;
  /** The element that says why no hours can be logged yet. */
  closedBy: string | undefined;
  save: (date: string, body: NewDay | null) => Promise<Sent>;
}

/** Filling in a day: how long, when, what kind, and what was done. */
export function DayForm({ date, known, usual, closedBy, save }: Props) {
  const t = useHoursTexts();
  const shared = useSharedTexts();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<DayDraft>(() => draftOf(known, usual));
  const [busy, setBusy] = useState(false);
  const fault = faultOf(draft);
  const faultId = useId();
  const required = useRequired(fault ? [fault] : []);
  const wrong = fault ? { 'aria-invalid': true, 'aria-describedby': faultId } : {};
  const day = capital(longDay(date));
  const change = (part: Partial<DayDraft>) => setDraft({ ...draft, ...part });
  const week = `/uren?week=${weekOf(date)}`;

  const store = async (body: NewDay | null) => {
    setBusy(true);
    const sent = await save(date, body);
    setBusy(false);
    if (sent === 'refused') return;
    const back = () => void save(date, known && bodyOf(draftOf(known, null)));
    const text = sent === 'waiting' ? t('loggedOffline', { day }) : body ? t('logged', { day, hours: hours(minutesOf(body)) }) : t('day.removed', { day });
    toastDone(text, body ? undefined : { label: shared('undo'), run: back });
    void navigate(week);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!required.holds(event.currentTarget)) void store(bodyOf(draft));
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Card>
        {draft.kind === 'WORKED' && (
          <>
            <div className={classes.top}>
              <div>
                <div className={classes.label}>{t('worked')}</div>
                <output className={classes.big}>{hoursInFull(Math.max(0, minutesOf(draft)))}</output>
              </div>
              <div className={classes.steps}>
                <ActionIcon variant="default" size={48} aria-label={t('less')} onClick={() => setDraft(stepped(draft, -1))}>
                  <IconMinus size={22} />
                </ActionIcon>
                <ActionIcon variant="default" size={48} aria-label={t('more')} onClick={() => setDraft(stepped(draft, 1))}>
                  <IconPlus size={22} />
                </ActionIcon>
              </div>
            </div>
            <div className={classes.times}>
              <label className={classes.field}>
                <span>{t('from')}</span>
                <input type="time" {...wrong} value={draft.startsAt} onChange={(event) => change({ startsAt: event.target.value })} />
              </label>
              <label className={classes.field}>
                <span>{t('until')}</span>
                <input type="time" {...wrong} value={draft.endsAt} onChange={(event) => change({ endsAt: event.target.value })} />
              </label>
              <label className={classes.field}>
                <span>{t('break')}</span>
                <select value={draft.breakMinutes} onChange={(event) => change({ breakMinutes: Number(event.target.value) })}>
                  {[...new Set([...BREAKS, draft.breakMinutes])].toSorted((a, b) => a - b).map((minutes) => (
                    <option key={minutes} value={minutes}>
                      {t('breakMinutes', { count: minutes })}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            {fault && (
              <p id={faultId} className={classes.fault} role="alert">
                {t(`fault.${fault}`)}
              </p>
            )}
          </>
        )}
        <ChoiceChips
          label={t('kind')}
          choices={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </Card>
      <Card>
        <Textarea
          label={t('note')}
          placeholder={t('notePlaceholder')}
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Card>
      <Button className={classes.save} type="submit" size="lg" loading={busy} disabled={closedBy !== undefined} aria-describedby={closedBy} leftSection={<IconCheck size={20} />}>
        {t('save')}
      </Button>
      {known && (
        <Button variant="subtle" color="red" leftSection={<IconTrash size={20} />} onClick={() => void store(null)} disabled={closedBy !== undefined} aria-describedby={closedBy}>
          {t('day.remove')}
        </Button>
      )}
    </form>
  );
}
