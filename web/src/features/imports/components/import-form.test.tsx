import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import { serviceDouble } from '@/testing/service';
import { ImportForm } from './import-form';

const service = serviceDouble();
const column = { name: 'e-mail', required: true, example: '', explanation: '', label: 'E-mail', form: 'TEXT' as const, choices: [] };
const kinds = [{ kind: 'staff', canLeave: false, keyColumn: 'e-mail', columns: [column] }];

it('lets a school say what it calls a column, and checks the file again', async () => {
  let remembered: unknown = null;
  service.use(
    http.post('*/api/matching/imports', () =>
      remembered
        ? HttpResponse.json({ id: 'i-1' }, { status: 201 })
        : HttpResponse.json(
            { status: 422, errors: [{ field: 'file', code: 'workbook-columns-missing', message: 'Deze kolommen ontbreken: e-mail.' }] },
            { status: 422 },
          ),
    ),
    http.post('*/api/matching/imports/kinds/staff/headings', () => HttpResponse.json({ headings: ['Postbus', 'Naam'], columns: {} })),
    http.put('*/api/matching/imports/kinds/staff/headings', async ({ request }) => {
      remembered = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { container } = renderScreen(<ImportForm kinds={kinds} />, { path: '/importeren', at: '/importeren', me: person('coordinator') });
  fireEvent.change(container.ownerDocument.querySelector('input[type=file]')!, { target: { files: [new File(['x'], 'staf.xlsx')] } });

  fireEvent.click(screen.getByRole('button', { name: 'Controleren' }));
  expect(await screen.findByText('Deze kolommen ontbreken: e-mail.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Kolommen koppelen' }));
  fireEvent.change(await screen.findByLabelText(/^e-mail/), { target: { value: 'Postbus' } });
  fireEvent.click(screen.getByRole('button', { name: 'Onthoud en controleer' }));

  await expect.poll(() => remembered).toEqual({ columns: { 'e-mail': 'Postbus' } });
});

it('says at the file that it is missing, and at each column which is not coupled', async () => {
  service.use(http.post('*/api/matching/imports/kinds/staff/headings', () => HttpResponse.json({ headings: ['Postbus'], columns: {} })));
  const { container } = renderScreen(<ImportForm kinds={kinds} />, { path: '/importeren', at: '/importeren', me: person('coordinator') });
  const said = { description: /Dit moet je nog invullen\./ };

  for (const name of ['Controleren', 'Kolommen koppelen']) {
    fireEvent.click(screen.getByRole('button', { name }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^Excel-bestand/));
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  }

  fireEvent.change(container.ownerDocument.querySelector('input[type=file]')!, { target: { files: [new File(['x'], 'staf.xlsx')] } });
  fireEvent.click(screen.getByRole('button', { name: 'Kolommen koppelen' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Onthoud en controleer' }));
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'e-mail', ...said }));
});
