import { Component, type ReactNode } from 'react'
import { Broken } from './Broken.tsx'

/** Keeps a fault of one view from taking the page with it; what went wrong is in the console. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
