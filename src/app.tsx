import type { PropsWithChildren } from 'react';
import './app.scss';

/** Pages bring their own shell (components/Page); the app only starts what all of them share. */
export default function App({ children }: PropsWithChildren) {
  return children;
}
