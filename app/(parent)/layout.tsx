import { AppShell } from '@/components/navigation/app-shell';
import { OfflineBanner } from '@/components/ui/offline-banner';

export default function ParentLayout({ children }: LayoutProps<'/'>) {
  return (
    <>
      <OfflineBanner />
      <AppShell>{children}</AppShell>
    </>
  );
}
