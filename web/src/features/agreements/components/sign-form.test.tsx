import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person, renderScreen } from '@/testing/render-screen';
import type { Agreement } from '../api/types';
import { SignForm } from './sign-form';

it('asks to tick first that the agreement was read, and goes there', () => {
  renderScreen(<SignForm agreement={{ id: 'o-1', may: { sign: true } } as Agreement} />, { path: '/', at: '/', me: person('student') });

  fireEvent.click(screen.getByRole('button', { name: /teken/i }));

  expect(document.activeElement).toBe(screen.getByRole('checkbox', { description: 'Vink dit eerst aan.' }));
});
