import { ApplyingSettings } from '@/features/applications/components/applying-settings';
import { MapChoice } from '@/features/places/components/map-choice';
import { SettingsPage as SchoolSettings } from '@/features/school/components/settings-page';

/** All that the coordinator chooses for the school, a card each. */
export function SettingsPage() {
  return (
    <SchoolSettings>
      <ApplyingSettings />
      <MapChoice />
    </SchoolSettings>
  );
}
