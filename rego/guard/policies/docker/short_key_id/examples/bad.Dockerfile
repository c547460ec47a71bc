FROM debian:bookworm-slim
RUN gpg --keyserver hkps://keys.openpgp.org --recv-keys 817E0D4A
USER 10001
