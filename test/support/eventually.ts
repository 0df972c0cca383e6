// Waits for what happens in its own time, instead of guessing how long that takes.

/** Tries until the attempt no longer throws; past the limit, the last error is the result. */
export async function eventually<T>(attempt: () => T | Promise<T>, limit = 5000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
