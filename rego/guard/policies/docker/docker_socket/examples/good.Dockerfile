FROM jenkins/jenkins:2.528.1-lts-jdk21
ENV DOCKER_HOST=tcp://builder.acme.example:2376 \
    DOCKER_TLS_VERIFY=1
