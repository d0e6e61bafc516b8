import { expect, it } from 'vitest';
import { faultOf } from './hand-in-form';

it('takes a pdf of a fair size', () => {
  expect(faultOf(new File(['%PDF'], 'verslag.pdf', { type: 'application/pdf' }))).toBeNull();
  expect(faultOf(new File(['x'], 'verslag.docx'))).toBe('notPdf');
});
