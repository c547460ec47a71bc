FROM debian:bookworm-slim
COPY mount-data /usr/local/bin/
RUN chmod 4755 /usr/local/bin/mount-data
USER 10001
