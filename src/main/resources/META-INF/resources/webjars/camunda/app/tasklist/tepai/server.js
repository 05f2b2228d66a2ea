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

function change(method, path, body, token) {
  return fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token},
    body: JSON.stringify(body)
  }).then(answerOf);
}

export const put = (path, body, token) => change('PUT', path, body, token);

export const post = (path, body, token) => change('POST', path, body, token);

// Only the older interface of browsers tells how much has been sent.
export function upload(path, file, token, told) {
  const form = new FormData();
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = event => event.lengthComputable && told(event.loaded / event.total);
    request.onerror = () => reject(new Error('上传中断，请检查网络后重试。'));
    request.onload = () => resolve(new Response(request.response, {status: request.status}));
    request.send(form);
  }).then(answerOf);
}
