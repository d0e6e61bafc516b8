import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { RoundsPage } from './rounds-page';

const service = serviceDouble();
const at = { path: '/verdelen', at: '/verdelen', me: person('coordinator') };
const group = { id: 'g-1', name: 'MZ2B', programmeName: 'Persoonlijk begeleider', students: 25, distributable: true };
const nothing = { items: [], next: null };

/** Answers what the screen asks; the priorities not before the given moment. */
function answering(groups: () => Response, moment = Promise.resolve()) {
  service.use(
    http.get('*/api/matching/allocation-rounds', () => HttpResponse.json(nothing)),
    http.get('*/api/matching/groups', groups),
    http.get('*/api/matching/priorities', async () => {
      await moment;
      return HttpResponse.json(nothing);
    }),
  );
}

it('brings the form only when nothing above it can push it away any more', async () => {
  const moment = new EventTarget();
  answering(() => HttpResponse.json({ items: [group], next: null }), new Promise((resolve) => moment.addEventListener('arrived', () => resolve())));
  renderScreen(<RoundsPage />, at);

  expect(await screen.findByText('Nog geen verdeling')).toBeTruthy();
  expect(screen.queryByLabelText(/^Naam/)).toBeNull();

  moment.dispatchEvent(new Event('arrived'));
  expect(await screen.findByLabelText(/^Naam/)).toBeTruthy();
  expect(screen.getByText('Niemand heeft voorrang.')).toBeTruthy();
});

it('offers only groups that the reader may distribute', async () => {
  answering(() => HttpResponse.json({ items: [{ ...group, distributable: false }], next: null }));
  renderScreen(<RoundsPage />, at);

  expect(await screen.findByText(/waarvan jij alle studenten begeleidt/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Naam/)).toBeNull();
});

it('says that the groups did not come, and asks again', async () => {
  let asked = 0;
  answering(() => (asked++ === 0 ? HttpResponse.json({}, { status: 503 }) : HttpResponse.json({ items: [group], next: null })));
  renderScreen(<RoundsPage />, at);

  fireEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByLabelText(/^Naam/)).toBeTruthy();
});

it('says at each field of a new distribution what is missing, and goes to the first', async () => {
  answering(() => HttpResponse.json({ items: [group], next: null }));
  renderScreen(<RoundsPage />, at);
  const seal = await screen.findByRole('button', { name: 'Lijsten sluiten en loting verzegelen' });
  const said = { description: /Dit moet je nog invullen\./ };

  fireEvent.click(seal);
  const name = screen.getByRole('textbox', { name: 'Naam', ...said });
  expect(document.activeElement).toBe(name);

  fireEvent.change(name, { target: { value: 'Februari' } });
  fireEvent.click(seal);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Groepen', ...said }));
});
