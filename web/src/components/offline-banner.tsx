import { IconDeviceMobileCheck } from '@tabler/icons-react';
import { useOnline } from '@/lib/offline/use-online';
import { Reason } from './reason';
import { useSharedTexts } from './texts';

/** Says plainly that there is no network and what happens with what you enter. */
export function OfflineBanner() {
  const t = useSharedTexts();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <Reason tone="sun" icon={IconDeviceMobileCheck}>
          {t('offline')}
        </Reason>
      )}
    </div>
  );
}
