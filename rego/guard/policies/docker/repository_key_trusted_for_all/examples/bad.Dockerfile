FROM ubuntu:24.04
RUN curl -fsSLo /tmp/key.asc https://apt.acme.example/key.asc && apt-key add /tmp/key.asc
USER 10001
