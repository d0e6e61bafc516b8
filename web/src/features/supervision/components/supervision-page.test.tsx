import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import type { DivisionPreview } from '../api/types';
import { SupervisionPage } from './supervision-page';

const service = serviceDouble();
const address = '*/api/matching/supervision';
const at = { path: '/begeleiders', at: '/begeleiders', me: person('coordinator') };

const group = { id: 'g-1', name: 'MZ2B', programmeName: 'Bediening', students: 3, without: 2, guides: [{ name: 'Bas Smit', students: 1 }] };
const staff = [
  { id: 'e-1', name: 'Elif Aydin', roles: ['SUPERVISOR'], students: 4 },
  { id: 'j-1', name: 'Joke de Ruiter', roles: ['ADMINISTRATION'], students: 0 },
];
const preview: DivisionPreview = {
  shares: [{ supervisorId: 'e-1', name: 'Elif Aydin', before: 4, after: 6 }],
  moved: 2,
  moves: [{ studentId: 's-1', name: 'Yara Bouzid', groupName: 'MZ2B', from: null, to: 'Elif Aydin' }],
  digest: 'abc',
};

function opened(carriedOut: (body: unknown) => Response, members = staff) {
  const asked: unknown[] = [];
  service.use(
    http.get(address, () => HttpResponse.json({ items: [group], next: null })),
    http.get('*/api/matching/staff', () => HttpResponse.json({ items: members, next: null })),
    http.post(`${address}/preview`, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(preview);
    }),
    http.post(`${address}/divisions`, async ({ request }) => carriedOut(await request.json())),
  );
  renderScreen(<SupervisionPage />, at);
  return asked;
}

async function chooseAndLook() {
  fireEvent.click(await screen.findByRole('button', { name: 'Kies begeleider voor MZ2B' }));
  fireEvent.click(screen.getByRole('combobox', { name: 'Begeleiders' }));
  fireEvent.click(await screen.findByRole('option', { name: /Elif Aydin/, hidden: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Laat zien wat er gebeurt' }));
}

it('folds a long list until the reader asks for all', async () => {
  opened(
    () => HttpResponse.json(preview),
    Array.from({ length: 25 }, (_, at) => ({ id: `e-${at}`, name: `Begeleider ${at}`, roles: ['SUPERVISOR'], students: 0 })),
  );

  expect(await screen.findByText('Begeleider 19')).toBeTruthy();
  expect(screen.queryByText('Begeleider 20')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Toon alle 25/ }));
  expect(screen.getByText('Begeleider 24')).toBeTruthy();
});

it('shows what would happen before it links anybody', async () => {
  let sent: unknown = null;
  const asked = opened((body) => {
    sent = body;
    return HttpResponse.json(preview);
  });

  await chooseAndLook();

  const division = { groups: ['g-1'], supervisors: ['e-1'], replace: false };
  expect(await screen.findByText('Yara Bouzid')).toBeTruthy();
  expect(asked).toEqual([division]);
  expect(sent).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Koppel 2 studenten' }));
  expect(await screen.findByText('2 studenten zijn gekoppeld')).toBeTruthy();
  expect(sent).toEqual({ division, digest: 'abc' });
});

it('takes a look back that does not hold any more', async () => {
  opened(() => HttpResponse.json({ type: 'urn:problem:matching:stale', title: 'Gewijzigd', detail: 'Iemand anders was je voor.' }, { status: 412 }));

  await chooseAndLook();
  fireEvent.click(await screen.findByRole('button', { name: 'Koppel 2 studenten' }));

  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Koppel 2 studenten' })).toBeNull();
});

it('offers supervisors only', async () => {
  opened(() => HttpResponse.json(preview));

  await screen.findByRole('button', { name: 'Kies begeleider voor MZ2B' });
  fireEvent.click(screen.getByRole('combobox', { name: 'Begeleiders' }));

  expect(await screen.findByRole('option', { name: /Elif Aydin/, hidden: true })).toBeTruthy();
  expect(screen.queryByRole('option', { name: /Joke/, hidden: true })).toBeNull();
});

it('says at the field who or what is missing, and goes there', async () => {
  const asked = opened(() => HttpResponse.json(preview));
  const look = await screen.findByRole('button', { name: 'Laat zien wat er gebeurt' });
  const said = { description: /Dit moet je nog invullen\./ };

  fireEvent.click(look);

  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Groepen', ...said }));
  expect(screen.getByRole('combobox', { name: 'Begeleiders', ...said })).toBeTruthy();
  expect(asked).toEqual([]);
});

it('gives who guides whom as a workbook', async () => {
  opened(() => HttpResponse.json(preview));

  const link = await screen.findByRole('link', { name: 'Naar Excel' });
  expect(link.getAttribute('href')).toContain('/api/matching/supervision/export');
});

it('says how supervisors come when there are none', async () => {
  opened(() => HttpResponse.json(preview), []);

  expect(await screen.findByText('Nog geen begeleiders')).toBeTruthy();
});
