FROM node:22-bookworm-slim
RUN npm install --global pm2@6.0.13
USER node
