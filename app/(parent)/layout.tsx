import { AppShell } from '@/components/navigation/app-shell';
import { PlayerProvider } from '@/components/player/player-provider';
import { OfflineBanner } from '@/components/ui/offline-banner';

export default function ParentLayout({ children }: LayoutProps<'/'>) {
  return (
    <PlayerProvider>
      <OfflineBanner />
      <AppShell>{children}</AppShell>
    </PlayerProvider>
  );
}
