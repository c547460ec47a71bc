FROM debian:bookworm-slim
RUN gpg --keyserver hkps://keys.openpgp.org --recv-keys 6C2E4FD1A0B35977D8E140FA93B6C25F817E0D4A
USER 10001
