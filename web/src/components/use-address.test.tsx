import { act, renderHook } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { useAddress } from './use-address';

it('keeps a filter that was chosen a moment before the next, in another place of the screen', () => {
  const { result } = renderHook(() => ({ chips: useAddress(), select: useAddress() }), {
    wrapper: ({ children }) => <MemoryRouter initialEntries={['/zoeken?km=10']}>{children}</MemoryRouter>,
  });

  act(() => {
    result.current.chips[1]({ days: '4', km: null });
    result.current.select[1]({ sort: 'fit' });
  });

  expect(result.current.chips[0].toString()).toBe('days=4&sort=fit');
});
