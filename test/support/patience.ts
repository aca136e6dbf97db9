/** Jest's five seconds say something about the machine, not about the code: only what hangs shall fail. */
jest.setTimeout(90_000);
