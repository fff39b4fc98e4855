import { AppShell } from '@/components/navigation/app-shell';

export default function ParentLayout({ children }: LayoutProps<'/'>) {
  return <AppShell>{children}</AppShell>;
}
