import { VisuallyHidden } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const TITLE_SET = 250;

/** Moves the focus to a new screen and says its title. */
export function PageAnnouncer({ main }: { main: RefObject<HTMLElement | null> }) {
  const { pathname } = useLocation();
  const how = useNavigationType();
  const first = useRef(true);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
    if (how !== 'POP') window.scrollTo(0, 0);
    const timer = setTimeout(() => setTitle(document.title), TITLE_SET);
    return () => clearTimeout(timer);
  }, [pathname, how, main]);
  return <VisuallyHidden aria-live="polite">{title}</VisuallyHidden>;
}
