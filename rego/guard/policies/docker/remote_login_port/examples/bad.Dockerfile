FROM ubuntu:24.04
RUN apt-get update && apt-get install -y openssh-client
EXPOSE 8888 22
USER 10001
