import { api } from '@/lib/api/http';
import { dropLink } from '@/lib/api/link';
import { forgetAll } from '@/lib/offline/store';
import { forgetActing } from './acting';

/** Signs out here and at the account page, and leaves nothing of the reader on the device. */
export async function signOut(): Promise<void> {
  const onward = await api.leave('/logout');
  dropLink();
  forgetActing();
  await forgetAll();
  window.location.assign(onward ?? '/');
}
