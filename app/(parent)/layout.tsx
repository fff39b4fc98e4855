import { AppShell } from '@/components/navigation/app-shell';
import { PlayerProvider } from '@/components/player/player-provider';
import { OfflineBanner } from '@/components/ui/offline-banner';
import { Toaster } from '@/components/ui/toaster';

export default function ParentLayout({ children }: LayoutProps<'/'>) {
  return (
    <PlayerProvider>
      <OfflineBanner />
      <AppShell>{children}</AppShell>
      <Toaster />
    </PlayerProvider>
  );
}
