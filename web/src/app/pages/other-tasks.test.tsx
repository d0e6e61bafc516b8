import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { NextStep } from '@/features/journeys/api/types';
import type { Task, TaskKind } from '@/features/tasks/api/types';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { OtherTasks } from './other-tasks';

const service = serviceDouble();

const task = (kind: TaskKind, title: string, path: string): Task => ({ id: title, kind, title, detail: null, path, since: '2026-11-02T10:00:00Z' });

function open(steps: NextStep[], ...items: Task[]) {
  service.use(http.get('*/api/notification/tasks', () => HttpResponse.json({ items, next: null })));
  renderScreen(<OtherTasks steps={steps} />, { path: '/', at: '/', me: person('student') });
}

it('tells a student who searches what was refused, and leaves out the search itself', async () => {
  open(
    [{ code: 'FIND_PLACE', waitingFor: 'STUDENT', path: '/zoeken' }],
    task('APPLICATION_REJECTED', 'Deze plek wordt het niet', '/zoeken'),
    task('APPLICATION_EXPIRED', 'Je sollicitatie is verlopen', '/zoeken'),
    task('DEADLINE_PLACE', 'Zorg uiterlijk 1 december voor een plek', '/zoeken'),
  );

  expect(await screen.findByText('Deze plek wordt het niet')).toBeTruthy();
  expect(screen.getByText('Je sollicitatie is verlopen')).toBeTruthy();
  expect(screen.queryByText(/^Zorg uiterlijk/)).toBeNull();
});

it('keeps the invitation of another company beside the one that is the next step', async () => {
  open(
    [{ code: 'CHOOSE_TIME', waitingFor: 'STUDENT', path: '/sollicitaties/a-1' }],
    task('INVITATION', 'De Linde nodigt je uit', '/sollicitaties/a-1'),
    task('INVITATION', 'De Wijzer nodigt je uit', '/sollicitaties/a-2'),
  );

  expect(await screen.findByText('De Wijzer nodigt je uit')).toBeTruthy();
  expect(screen.queryByText('De Linde nodigt je uit')).toBeNull();
});
