import { Component, type ReactNode } from 'react';

type PlayerBoundaryProps = { onError?: () => void; children: ReactNode };

/** What breaks in the player must not take the page away that it floats over. */
export class PlayerBoundary extends Component<PlayerBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    this.props.onError?.();
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}
