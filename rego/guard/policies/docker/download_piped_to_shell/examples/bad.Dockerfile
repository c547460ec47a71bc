FROM ubuntu:24.04
RUN apt-get update && apt-get install -y --no-install-recommends curl ca-certificates \
 && curl -fsSL https://deb.example.com/setup_22.x | bash - \
 && apt-get install -y nodejs
USER 10001
