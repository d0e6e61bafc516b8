import { Button, Stack } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Reason } from './reason';
import { useSharedTexts } from './texts';
import { useProblemText } from './use-problem-text';

interface Props {
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'fetchNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error'>;
}

/** The next page of a list, on request; and why it did not come. */
export function LoadMore({ query }: Props) {
  const t = useSharedTexts();
  const textOf = useProblemText();
  if (!query.hasNextPage) return null;
  return (
    <Stack align="center" gap="sm">
      {query.isFetchNextPageError && (
        <Reason tone="red" alert>
          {textOf(query.error)}
        </Reason>
      )}
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t('loadMore')}
      </Button>
    </Stack>
  );
}
