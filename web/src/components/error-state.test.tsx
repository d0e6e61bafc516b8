import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ApiProblem } from '@/lib/api/problem';
import { person, renderScreen } from '@/testing/render-screen';
import { BrokenLink } from './broken-link';
import { ErrorState } from './error-state';

const at = { path: '/', at: '/' };

it('says of a link that was settled without it why it opens nothing', () => {
  const settled = new ApiProblem(410, { type: 'urn:problem:link-settled', detail: 'De student trok zich misschien terug.' });
  renderScreen(<ErrorState error={settled} />, { ...at, me: person('trainer') });

  expect(screen.getByText('Deze link is niet meer nodig')).toBeTruthy();
  expect(screen.getByText('De student trok zich misschien terug.')).toBeTruthy();
  expect(screen.queryByText(/Wat u deed, is verwerkt/)).toBeNull();
});

it('shows who is signed in the way to the own tasks when a link is broken', () => {
  renderScreen(<BrokenLink />, { ...at, me: person('student') });

  expect(screen.getByRole('link', { name: 'Naar je taken' })).toBeTruthy();
  expect(screen.queryByText('Inloggen')).toBeNull();
});
