const services = ['matching', 'contract', 'internship', 'evaluation', 'notification', 'connector', 'identity'];
window.ui = SwaggerUIBundle({
  urls: services.map((name) => ({ name, url: `/api/${name}/openapi` })),
  dom_id: '#api',
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  requestInterceptor: (request) => {
    const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/);
    if (token) request.headers['X-XSRF-TOKEN'] = decodeURIComponent(token[1]);
    return request;
  },
});
