import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { SearchBar } from './search-bar';

const service = serviceDouble();
const TOWNS = ['Ede', 'Maastricht', 'Maasdam'];

function Address() {
  return <div data-testid="address">{useLocation().search}</div>;
}

function show(wrongTown?: string) {
  service.use(
    http.get('*/api/matching/towns', ({ request }) => {
      const term = new URL(request.url).searchParams.get('term')!.toLowerCase();
      return HttpResponse.json(TOWNS.filter((name) => name.toLowerCase().startsWith(term)).map((name) => ({ name, lat: 0, lon: 0 })));
    }),
  );
  renderScreen(
    <>
      <SearchBar near="" facets={[]} more={false} wrongTown={wrongTown} />
      <Address />
    </>,
    { path: '/zoeken', at: '/zoeken', me: person('supervisor') },
  );
  return screen.getByLabelText<HTMLInputElement>('Rond', { selector: 'input' });
}

const address = () => screen.getByTestId('address').textContent;

it('takes the town that is typed when somebody presses Enter, whatever its capitals', async () => {
  const field = show();

  fireEvent.change(field, { target: { value: 'maastricht' } });
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' });

  await waitFor(() => expect(address()).toBe('?town=Maastricht'));
  expect(field.value).toBe('Maastricht');
});

it('takes the first town that begins so when somebody leaves the field', async () => {
  const field = show();

  fireEvent.change(field, { target: { value: 'maas' } });
  fireEvent.blur(field);

  await waitFor(() => expect(address()).toBe('?town=Maastricht'));
});

it('takes a postcode as it is', async () => {
  const field = show();

  fireEvent.change(field, { target: { value: '6711 AA' } });
  fireEvent.blur(field);

  await waitFor(() => expect(address()).toBe('?town=6711+AA'));
});

it('asks for a name that no town has too, so that the answer says so at the field', async () => {
  const field = show('Deze plaats kennen we niet.');

  fireEvent.change(field, { target: { value: 'Nergenshuizen' } });
  fireEvent.blur(field);

  await waitFor(() => expect(address()).toBe('?town=Nergenshuizen'));
  expect(screen.getByText('Deze plaats kennen we niet.')).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('never takes for what was typed a town that only comes near', async () => {
  const field = show();
  service.use(http.get('*/api/matching/towns', () => HttpResponse.json([{ name: 'Nijmegen', lat: 0, lon: 0 }])));

  fireEvent.change(field, { target: { value: 'Nijmegn' } });
  fireEvent.blur(field);

  await waitFor(() => expect(address()).toBe('?town=Nijmegn'));
});
