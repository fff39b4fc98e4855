import 'server-only';

export { svgToJpeg } from '../adapters/pictures/svg-to-jpeg';
