const base = document.body.dataset.context ?? '';

/** Sends JSON to the portal; status 0 means that the portal was not reached. */
export async function send(method, path, body, options = {}) {
  try {
    const response = await fetch(`${base}/api/${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'X-CorpU-Request': '1' },
      credentials: 'same-origin',
      ...options,
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : null };
  } catch {
    return { status: 0, body: null };
  }
}

export const isDelivered = (status) => status >= 200 && status < 300;

/** Refused for good: sending it again cannot help. */
export const isRefused = (status) => status >= 400 && status < 500 && status !== 401 && status !== 408 && status !== 429;
