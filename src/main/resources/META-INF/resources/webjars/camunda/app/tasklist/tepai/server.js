// Asks the product's own server parts. Changing anything carries the token that Tasklist got, and a
// refusal arrives as the server's own Chinese sentence.
async function answerOf(response) {
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  if (response.status === 401) throw new Error('登录已失效，请重新登录。');
  throw new Error(body.message || `服务器未能完成此操作（${response.status}），请稍后重试。`);
}

export async function get(path) {
  return answerOf(await fetch(path, {credentials: 'same-origin', headers: {Accept: 'application/json'}}));
}

export async function put(path, body, token) {
  return answerOf(await fetch(path, {
    method: 'PUT',
    credentials: 'same-origin',
    headers: {'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token},
    body: JSON.stringify(body)
  }));
}
