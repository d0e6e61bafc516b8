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

  expect(screen.getByText(/Laat daarom liever weg: je geslacht, je herkomst, je geboortedatum en links/)).toBeTruthy();
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
