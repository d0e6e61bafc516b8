import { Component, type ReactNode } from 'react';

interface Props {
  /** A new address gets a new chance. */
  at: string;
  fallback: ReactNode;
  children: ReactNode;
}

interface State {
  broken: boolean;
  at: string;
}

/** Keeps a broken screen from taking the bars with it. */
export class ScreenBoundary extends Component<Props, State> {
  state: State = { broken: false, at: this.props.at };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { broken: false, at };
  }

  render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
