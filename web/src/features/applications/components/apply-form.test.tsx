import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { ApplyForm } from './apply-form';

const service = serviceDouble();
const at = { path: '/plekken/p-1/solliciteren', at: '/plekken/p-1/solliciteren', me: person('student') };
const address = '*/api/matching/applications';

function fill(cv?: File): void {
  fireEvent.change(screen.getByLabelText(/Waarom deze plek/), { target: { value: 'Ik wil leren.' } });
  if (cv) fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [cv] } });
}

it('says what to leave out of a motivation that is read without a name', () => {
  renderScreen(<ApplyForm placeId="p-1" companyName="De Linde" />, at);

  expect(screen.getByText(/Laat daarom liever weg: je geslacht, je leeftijd, je herkomst/)).toBeTruthy();
});

it('sends a motivation with a CV in one request', async () => {
  let type = '';
  service.use(
    http.post(address, ({ request }) => {
      type = request.headers.get('Content-Type') ?? '';
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  renderScreen(<ApplyForm placeId="p-1" companyName="De Linde" />, at);

  fill(new File(['%PDF-1.7'], 'cv.pdf', { type: 'application/pdf' }));
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur je sollicitatie' }));

  await waitFor(() => expect(type).toMatch(/^multipart\/form-data/));
});

it('says at the CV what is wrong with it, and keeps the motivation', async () => {
  service.use(
    http.post(address, () => HttpResponse.json({ errors: [{ field: 'cv', code: 'cv-no-pdf', message: 'Een cv is een pdf.' }] }, { status: 400 })),
  );
  renderScreen(<ApplyForm placeId="p-1" companyName="De Linde" />, at);

  fill(new File(['hallo'], 'cv.pdf', { type: 'application/pdf' }));
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur je sollicitatie' }));

  expect(await screen.findByText('Een cv is een pdf.')).toBeTruthy();
  expect(screen.getByDisplayValue('Ik wil leren.')).toBeTruthy();
});

it('says at the motivation that it is missing, and goes there', () => {
  renderScreen(<ApplyForm placeId="p-1" companyName="De Linde" />, at);

  fireEvent.click(screen.getByRole('button', { name: 'Verstuur je sollicitatie' }));

  const motivation = screen.getByRole('textbox', { name: 'Waarom deze plek?', description: /Dit moet je nog invullen\./ });
  expect(document.activeElement).toBe(motivation);
});

it('goes to a CV that is too large instead of sending it', () => {
  renderScreen(<ApplyForm placeId="p-1" companyName="De Linde" />, at);

  const cv = new File(['%PDF-1.7'], 'cv.pdf', { type: 'application/pdf' });
  Object.defineProperty(cv, 'size', { value: 5 * 1024 * 1024 + 1 });
  fill(cv);
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur je sollicitatie' }));

  expect(document.activeElement).toBe(screen.getByLabelText(/^Je cv/));
  expect(screen.getByText('Dit bestand is groter dan 5 MB.')).toBeTruthy();
});
