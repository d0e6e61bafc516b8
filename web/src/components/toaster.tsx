import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useSharedTexts } from './texts';
import { hideToast, type Toast, toasts } from './toast';
import classes from './toaster.module.css';

/** Where short words appear, and are read aloud. */
export function Toaster() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.now);
  return (
    <div className={classes.area} role="status" aria-live="polite">
      {shown.map((toast) => (
        <Word key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Word({ toast: { id, text, failed, undo } }: { toast: Toast }) {
  const t = useSharedTexts();
  const Shown = failed ? IconAlertTriangle : IconCircleCheck;
  const takeBack = () => {
    hideToast(id);
    undo?.run();
  };
  return (
    <div className={`${classes.toast} ${failed ? classes.failed : ''}`}>
      <Shown size={22} aria-hidden />
      <span className={classes.text}>{text}</span>
      {undo && (
        <Button className={classes.undo} variant="subtle" onClick={takeBack}>
          {undo.label}
        </Button>
      )}
      <CloseButton className={classes.close} size={44} aria-label={t('close')} onClick={() => hideToast(id)} />
    </div>
  );
}
